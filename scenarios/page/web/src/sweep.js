export function sweepSubtitle() { return ""; }
export function sweepPage() { return []; }
