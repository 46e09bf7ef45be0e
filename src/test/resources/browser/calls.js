// The browser's side of a call: one peer, and what is asked of it in a line.

globalThis.fresh = configuration => {
    globalThis.peer?.close();
    globalThis.peer = new RTCPeerConnection(configuration);
    globalThis.stream = new MediaStream();
};

globalThis.add = (kind, direction = 'sendrecv', encodings = undefined) =>
    peer.addTransceiver(kind, {direction, streams: [stream], ...(encodings ? {sendEncodings: encodings} : {})});

globalThis.data = label => peer.createDataChannel(label ?? 'data');

globalThis.at = index => peer.getTransceivers()[index];

globalThis.many = count => {
    const directions = ['sendrecv', 'recvonly', 'sendonly', 'inactive'];
    for (let i = 0; i < count; i++) add(i % 2 === 0 ? 'audio' : 'video', directions[(i >> 1) % 4]);
};

globalThis.encodings = (...rids) => rids.map((rid, index) => ({rid, scaleResolutionDownBy: 2 ** index}));

globalThis.prefer = (index, ...names) => {
    const known = RTCRtpReceiver.getCapabilities(at(index).receiver.track.kind).codecs;
    at(index).setCodecPreferences(names.flatMap(name => known.filter(
        codec => codec.mimeType.split('/')[1].toLowerCase() === name.toLowerCase())));
};

globalThis.gathered = () => new Promise(resolve => {
    const look = () => peer.iceGatheringState === 'complete' && resolve();
    peer.addEventListener('icegatheringstatechange', look);
    look();
});

globalThis.seen = () => ({
    state: peer.signalingState,
    data: peer.sctp !== null,
    transceivers: peer.getTransceivers().filter(each => each.mid !== null && each.currentDirection !== 'stopped')
        .map(each => ({
            mid: each.mid,
            direction: each.currentDirection,
            codecs: each.sender.getParameters().codecs.map(codec => codec.payloadType)})),
});

globalThis.audioTrack = () => new AudioContext().createMediaStreamDestination().stream.getAudioTracks()[0];
