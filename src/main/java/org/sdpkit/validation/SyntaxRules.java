package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Email;
import org.sdpkit.model.Information;
import org.sdpkit.model.Key;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.Phone;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Timing;
import org.sdpkit.model.Uri;
import org.sdpkit.model.Version;

/** The rules on the syntax of lines: what the reader of a description reports by itself. */
final class SyntaxRules {

    static final List<Rule<SessionDescription>> ALL = List.of(
            new BlankLine(),
            new ByteOrderMark(),
            new MalformedField(SessionName.TYPE, "empty-session-name", "-"),
            new InvalidUtf8(),
            new LimitExceeded(),
            new LineEndNotCrlf(),
            new MalformedAttribute(),
            new MalformedAttributeName(),
            new MalformedField(Bandwidth.TYPE),
            new MalformedField(Connection.TYPE),
            new MalformedField(Email.TYPE),
            new MalformedField(Information.TYPE),
            new MalformedField(Key.TYPE),
            new MalformedField(MediaField.TYPE),
            new MalformedField(Origin.TYPE),
            new MalformedField(Phone.TYPE),
            new MalformedField(Repeat.TYPE),
            new MalformedField(Timing.TYPE),
            new MalformedField(Uri.TYPE),
            new MalformedField(Version.TYPE),
            new MalformedField(TimeZones.TYPE),
            new NotADescription(),
            new NulByte(),
            new SpaceBeforeEquals(),
            new StrayLine(),
            new SurplusSpace(),
            new UnknownLineType(),
            new UnterminatedLine(),
            new UpperCaseLineType());

    private SyntaxRules() {}
}
