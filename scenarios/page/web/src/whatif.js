export function whatifSubtitle() { return ""; }
export function whatifPage() { return []; }
