// Offers of this browser, and what it says to those of others.

// A peer with as many m= lines as are asked for: audio and video in all directions, and data.
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

globalThis.gathered = peer => new Promise(resolve => {
    const look = () => peer.iceGatheringState === 'complete' && resolve();
    peer.addEventListener('icegatheringstatechange', look);
    look();
});

// The answer of a new peer of this browser.
globalThis.answerTo = async sdp => {
    const peer = new RTCPeerConnection();
    await peer.setRemoteDescription({type: 'offer', sdp});
    await peer.setLocalDescription();
    const answer = peer.localDescription.sdp;
    peer.close();
    return answer;
};
