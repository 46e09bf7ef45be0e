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

globalThis.gathered = (one = peer) => new Promise(resolve => {
    const look = () => one.iceGatheringState === 'complete' && resolve();
    one.addEventListener('icegatheringstatechange', look);
    look();
});

// One who calls, and what it offers once its candidates are there.
globalThis.caller = async () => {
    globalThis.calling = new RTCPeerConnection();
    globalThis.channel = calling.createDataChannel('talk');
    calling.addTransceiver('audio');
    calling.addTransceiver('video');
    await calling.setLocalDescription();
    await gathered(calling);
    return calling.localDescription.sdp;
};

// One who is called, echoes what comes, and what it answers.
globalThis.called = async sdp => {
    globalThis.echoing = new RTCPeerConnection();
    echoing.ondatachannel = ({channel}) => channel.onmessage = ({data}) => channel.send('echo of ' + data);
    await echoing.setRemoteDescription({type: 'offer', sdp});
    await echoing.setLocalDescription();
    await gathered(echoing);
    return echoing.localDescription.sdp;
};

// What comes back to the one who calls.
globalThis.said = async (sdp, text) => {
    const answer = new Promise(resolve => channel.onmessage = ({data}) => resolve(data));
    channel.onopen = () => channel.send(text);
    await calling.setRemoteDescription({type: 'answer', sdp});
    const connected = new Promise(resolve => {
        const look = () => calling.connectionState === 'connected' && resolve();
        calling.addEventListener('connectionstatechange', look);
        look();
    });
    await connected;
    return `${await answer}, ${calling.connectionState}, ${calling.iceConnectionState}, ${calling.sctp.transport.state}`;
};

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
