// Spans of a timeline, from the form in which page.h says that they travel to typed arrays.

function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
  return bytes;
}

class Reader {
  constructor(base64) {
    this.bytes = bytesOf(base64);
    this.at = 0;
  }
  // Beyond 2^31 shifts would wrap, so groups are multiplied.
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
  signed() {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

/** Spans of one track; times in nanoseconds, in order of their start. */
export function decodeTrack(track, joined) {
  const n = track.spans;
  const spans = {
    n,
    start: new Float64Array(n),
    end: new Float64Array(n),
    label: new Uint32Array(n),
    layer: new Uint16Array(n),
    microBatch: new Uint16Array(n),
    chunk: new Uint8Array(n),
    instructions: joined ? new Uint32Array(n) : null,
    busy: joined ? new Float64Array(n) : null,
  };
  const reader = new Reader(track.data);
  let time = 0;
  let layer = 0;
  let microBatch = 0;
  let chunk = 0;
  let sorted = true;
  for (let i = 0; i < n; ++i) {
    spans.start[i] = time + reader.signed();
    time = spans.end[i] = spans.start[i] + reader.number();
    spans.label[i] = reader.number();
    spans.layer[i] = layer += reader.signed();
    spans.microBatch[i] = microBatch += reader.signed();
    spans.chunk[i] = chunk += reader.signed();
    if (joined) {
      spans.instructions[i] = reader.number();
      spans.busy[i] = reader.number();
    }
    if (i > 0 && spans.start[i] < spans.start[i - 1]) sorted = false;
  }
  return sorted ? spans : inOrder(spans);
}

function inOrder(spans) {
  const order = Uint32Array.from({ length: spans.n }, (_, i) => i);
  order.sort((a, b) => spans.start[a] - spans.start[b] || a - b);
  const moved = { n: spans.n };
  for (const [name, values] of Object.entries(spans)) {
    if (name === "n") continue;
    moved[name] = values === null ? null : values.map((_, i) => values[order[i]]);
  }
  return moved;
}

/**
 * What fills each part of a row, at several resolutions: `levels[k]` divides the time into 2^k times
 * fewer bins than `levels[0]`; each bin has the colour that takes most of it and how much of the bin
 * is covered, in 255ths.
 */
export function binned(row, end, colours) {
  let bins = 256;
  while (bins < row.n / 2 && bins < 16384) bins *= 2;
  const width = end / bins;
  let time = new Float32Array(bins * colours);
  for (let i = 0; i < row.n; ++i) {
    const last = Math.min(Math.floor(row.end[i] / width), bins - 1);
    for (let bin = Math.min(Math.floor(row.start[i] / width), bins - 1); bin <= last; ++bin) {
      const from = Math.max(row.start[i], bin * width);
      const to = Math.min(row.end[i], (bin + 1) * width);
      time[bin * colours + row.key[i]] += Math.max(to - from, 0);
    }
  }
  const levels = [];
  for (let count = bins; count >= 128; count /= 2) {
    const of = end / count;
    const level = { width: of, count, key: new Uint8Array(count), cover: new Uint8Array(count) };
    for (let bin = 0; bin < count; ++bin) {
      let most = 0;
      let sum = 0;
      for (let c = 0; c < colours; ++c) {
        const value = time[bin * colours + c];
        sum += value;
        if (value > time[bin * colours + most]) most = c;
      }
      level.key[bin] = most;
      level.cover[bin] = Math.min(Math.round((sum / of) * 255), 255);
      if (sum > 0 && level.cover[bin] === 0) level.cover[bin] = 1;
    }
    levels.push(level);
    const halved = new Float32Array((count / 2) * colours);
    for (let bin = 0; bin < count; ++bin) {
      for (let c = 0; c < colours; ++c) {
        halved[(bin >> 1) * colours + c] += time[bin * colours + c];
      }
    }
    time = halved;
  }
  return levels;
}

/** First span that ends after `time`; spans of a row do not overlap. */
export function firstEndingAfter(row, time) {
  let low = 0;
  let high = row.n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row.end[middle] > time) high = middle;
    else low = middle + 1;
  }
  return low;
}
