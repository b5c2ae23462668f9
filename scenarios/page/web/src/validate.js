export function validateSubtitle() { return ""; }
export function validatePage() { return []; }
