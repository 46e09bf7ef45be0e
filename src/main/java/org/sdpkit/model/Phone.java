package org.sdpkit.model;

import org.sdpkit.attribute.FieldScanner;
import org.sdpkit.attribute.FieldType;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.ValueScanner;

/**
 * {@code p=<phone number>}: whom to call about the session: {@code +1 617 555-6011},
 * {@code +1 617 555-6011 (Name)} or {@code Name <+1 617 555-6011>}.
 *
 * @param text as it is written
 * @since 0.1.0
 */
public record Phone(String text) {

    /** How it is read and written. */
    public static final FieldType<Phone> TYPE = FieldType.lettered('p', "phone", Phone.class)
            .means("whom to call about the session")
            .definedBy("RFC 8866 section 5.6")
            .at(Level.SESSION)
            .repeatable()
            .syntax(Phone::read, (phone, out) -> out.append(phone.text));

    public Phone {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("phone number must not be empty");
        }
    }

    /** The number alone. */
    public String number() {
        return Contact.essence(text);
    }

    private static Phone read(FieldScanner in) {
        ValueScanner value = in.value();
        int start = value.offset();
        String text = value.rest("phone number");
        if (!isNumber(Contact.essence(text))) {
            value.back(start);
            throw value.malformed("phone number");
        }
        return new Phone(text);
    }

    /** An optional plus sign, a digit, and at least one more digit, space or hyphen. */
    private static boolean isNumber(String number) {
        String digits = number.startsWith("+") ? number.substring(1) : number;
        boolean legal = digits.length() > 1 && Character.isDigit(digits.charAt(0));
        for (int i = 0; i < digits.length(); i++) {
            legal &= "0123456789 -".indexOf(digits.charAt(i)) >= 0;
        }
        return legal;
    }
}
