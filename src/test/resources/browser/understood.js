// What a browser understands of an offer, as values with their names: those of OfferedValues.

const TURNED = {sendrecv: 'sendrecv', sendonly: 'recvonly', recvonly: 'sendonly', inactive: 'inactive'};

const named = (name, values) => values.map(value => `${name} ${value}`);

const parts = text => text.split(';').map(part => part.trim()).filter(part => part !== '');

const codec = (format, name, rate, channels) => `codec ${format} ${name} ${rate} ${channels ?? 1}`;

const READERS = {
    rtpmap: ([format, encoding]) => [codec(format, ...encoding.split('/'))],
    fmtp: ([format, ...rest]) => named(`parameter ${format}`, parts(rest.join(' '))),
    'rtcp-fb': ([format, ...rest], formats) =>
        (format === '*' ? formats : [format]).map(each => `feedback ${each} ${rest.join(' ')}`),
    extmap: ([id, uri, ...attributes]) => {
        const [number, direction] = id.split('/');
        return [
            `extension ${number} ${uri}`,
            ...named(`extension ${number} direction`, direction ? [direction] : []),
            ...named(`extension ${number} attributes`, attributes)];
    },
    rid: ([id, direction, ...rest]) => [`rid ${id} ${direction}`, ...named(`rid ${id}`, parts(rest.join(' ')))],
    msid: ([stream, track]) => [`stream ${stream}`, ...named('track', track ? [track] : [])],
    ssrc: ([id, ...rest]) => [`ssrc ${id} ${rest.join(' ').replace(':', ' ')}`],
    candidate: ([foundation, component, transport, priority, address, port, , type, ...rest]) => {
        const name = `candidate ${foundation} ${component}`;
        const values = [`${name} ${[transport.toLowerCase(), priority, address, port, type].join(' ')}`];
        for (let i = 0; i < rest.length; i += 2) values.push(`${name} ${rest[i]} ${rest[i + 1]}`);
        return values;
    },
    'ice-options': options => named('ice-option', options),
};
['sendrecv', 'sendonly', 'recvonly', 'inactive'].forEach(word => READERS[word] = () => [`direction ${word}`]);

const FIELDS = {
    m: ([type, port, protocol, ...formats]) =>
        [`media ${type}`, `port ${port}`, `protocol ${protocol}`, `formats ${formats.join(' ')}`],
    o: words => [`origin ${words.join(' ')}`],
    c: words => [`connection ${words.join(' ')}`],
    s: words => [`name ${words.join(' ')}`],
    t: words => [`time ${words.join(' ')}`],
    v: words => [`version ${words.join(' ')}`],
};

const valuesOfLine = (line, formats) => {
    if (!line.startsWith('a=')) return FIELDS[line[0]](line.slice(2).split(' '));
    const [, name, value] = line.match(/^a=([^:]*):?(.*)$/);
    const words = value.split(' ').filter(word => word !== '');
    return READERS[name]?.(words, formats) ?? [[name, ...words].join(' ')];
};

// The values of the text of a description, of the session and of each of its media descriptions.
const valuesOfText = sdp => sdp.trimEnd().split(/\r\n(?=m=)/).map(level => {
    const lines = level.split('\r\n');
    const formats = lines[0].split(' ').slice(3);
    const values = lines.flatMap(line => valuesOfLine(line, formats));
    return lines[0].startsWith('m=') ? values : values.map(value => `session ${value}`);
});

const valuesOfParameters = ({codecs, headerExtensions, rtcp}) => [
    ...codecs.flatMap(({payloadType, mimeType, clockRate, channels, sdpFmtpLine}) => [
        codec(payloadType, mimeType.split('/')[1], clockRate, channels),
        ...named(`parameter ${payloadType}`, parts(sdpFmtpLine ?? ''))]),
    ...headerExtensions.map(({id, uri}) => `extension ${id} ${uri}`),
    ...(rtcp.reducedSize ? ['rtcp-rsize'] : [])];

const valuesOfTransceiver = ({mid, currentDirection, receiver, sender}, streams) => [
    `mid ${mid}`,
    `media ${receiver.track.kind}`,
    `direction ${TURNED[currentDirection]}`,
    ...valuesOfParameters(sender.getParameters()),
    ...named('stream', streams)];

// The component is that of RTP, which RTCP is multiplexed with.
const valueOfCandidate = ({foundation, protocol, priority, address, port, candidateType}) =>
    `candidate ${foundation} 1 ${[protocol, priority, address, port, candidateType].join(' ')}`;

// What an answer takes over from the offer.
const ANSWERED = /^((mid|media|protocol|codec|feedback|rtcp-mux|rtcp-rsize)( |$)|extension \d+ \w+:)/;

const limitOf = ({maxMessageSize}) => `max-message-size ${maxMessageSize}`;

const isIn = transceiver => transceiver.currentDirection !== 'stopped';

// Candidates show once there are some of its own to pair them with.
const remoteCandidates = async peer => {
    for (let times = 0; ; times++) {
        const found = [...(await peer.getStats()).values()].filter(({type}) => type === 'remote-candidate');
        if (found.length > 0 || times === 5) return found.map(valueOfCandidate);
        await new Promise(resolve => setTimeout(resolve, 10));
    }
};

// What it writes when asked for the offer again; what it shows of each media description, in its answer too; which of
// them it rejects; and what candidates it has.
globalThis.understood = async sdp => {
    const peer = new RTCPeerConnection();
    const streams = {};
    peer.ontrack = event => streams[event.transceiver.mid] = event.streams.map(stream => stream.id);
    try {
        await peer.setRemoteDescription({type: 'offer', sdp});
        const written = valuesOfText(peer.remoteDescription.sdp);
        peer.getTransceivers().filter(isIn).forEach(each => each.direction = 'sendrecv');
        await peer.setLocalDescription();
        const [, ...answer] = valuesOfText(peer.localDescription.sdp);
        const rejected = answer.map(media => media.includes('port 0'));
        const shown = answer.map((media, index) => rejected[index] ? [] : media.filter(value => ANSWERED.test(value)));
        const showing = value => shown.find(media => media.includes(value));
        peer.getTransceivers().filter(isIn).forEach(each =>
            showing(`mid ${each.mid}`)?.push(...valuesOfTransceiver(each, streams[each.mid] ?? [])));
        if (peer.sctp) showing('media application').push(limitOf(peer.sctp));
        return {written, shown, rejected, candidates: await remoteCandidates(peer)};
    } finally {
        peer.close();
    }
};
