// What is wrong with how the page is laid out: text that leaves the page or the box it stands in, lies on other text, is
// too small, or is hardly to be told from what is behind it (WCAG 2.2, 1.4.3: a contrast of 4.5).

globalThis.layoutFaults = () => {
    const faults = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
        faults.push(`the page is ${document.documentElement.scrollWidth} wide, and ${width} are seen`);
    }
    const texts = visibleTexts();
    if (texts.length === 0) {
        faults.push('there is no text');
    }
    texts.forEach(text => faults.push(...faultsOf(text, width)));
    faults.push(...overlaps(texts.flatMap(text => text.boxes.map(box => ({text, box})))));
    return faults;
};

const visibleTexts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        const node = walker.currentNode;
        const style = getComputedStyle(node.parentElement);
        if (node.data.trim() === '' || !node.parentElement.checkVisibility({visibilityProperty: true})) {
            continue;
        }
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(box => box.width > 0.5 && box.height > 0.5);
        if (boxes.length > 0) {
            texts.push({node, style, boxes});
        }
    }
    return texts;
};

const faultsOf = ({node, style, boxes}, width) => {
    const faults = [];
    const name = named(node);
    if (boxes.some(box => box.left < -0.5 || box.right > width + 0.5)) {
        faults.push(`${name} leaves the page`);
    }
    if (parseFloat(style.fontSize) < 12) {
        faults.push(`${name} has letters of ${style.fontSize}`);
    }
    const contrast = contrastOf(colour(style.color), background(node.parentElement));
    if (contrast < 4.5) {
        faults.push(`${name} has a contrast of ${contrast.toFixed(2)}`);
    }
    const holder = clippingHolder(node.parentElement);
    if (holder && boxes.some(box => isOutside(box, holder.getBoundingClientRect()))) {
        faults.push(`${name} is cut off`);
    }
    return faults;
};

// Opened closed parts first: what is hidden must be laid out well too.
globalThis.openAll = () => document.querySelectorAll('details').forEach(part => part.open = true);

const overlaps = placed => {
    const faults = [];
    placed.sort((a, b) => a.box.top - b.box.top);
    placed.forEach((one, index) => {
        for (let i = index + 1; i < placed.length && placed[i].box.top < one.box.bottom - 2; i++) {
            const other = placed[i];
            const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            if (other.text !== one.text && across > 1.5) {
                faults.push(`${named(one.text.node)} lies on ${named(other.text.node)}`);
            }
        }
    });
    return faults;
};

const clippingHolder = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') {
            return at;
        }
    }
    return null;
};

const isOutside = (box, holder) => box.left < holder.left - 1 || box.right > holder.right + 1
        || box.top < holder.top - 1 || box.bottom > holder.bottom + 1;

const named = node => JSON.stringify(node.data.trim().slice(0, 40));

const colour = text => {
    const numbers = text.match(/[\d.]+/g).map(Number);
    return {red: numbers[0], green: numbers[1], blue: numbers[2], alpha: numbers[3] ?? 1};
};

const background = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
        layers.unshift(colour(getComputedStyle(at).backgroundColor));
    }
    const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? 18 : 255;
    return layers.reduce((below, over) => {
        const mix = key => over[key] * over.alpha + below[key] * (1 - over.alpha);
        return {red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1};
    }, {red: canvas, green: canvas, blue: canvas, alpha: 1});
};

const luminance = ({red, green, blue}) => {
    const linear = part => part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

const contrastOf = (front, back) => {
    const [dark, light] = [luminance(front), luminance(back)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
};
