// Offers of this browser: audio, video and data, or as many m= lines as are asked for.

globalThis.newPeer = (lines, configuration) => {
    const peer = new RTCPeerConnection(configuration);
    const directions = ['sendrecv', 'recvonly', 'sendonly', 'inactive'];
    for (let i = 0; i < lines - 1; i++) {
        const kind = i % 2 === 0 ? 'audio' : 'video';
        peer.addTransceiver(kind, {direction: directions[(i >> 1) % 4], streams: [new MediaStream()]});
    }
    peer.createDataChannel('data');
    return peer;
};
