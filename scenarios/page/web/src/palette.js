// One colour for each category of time, whatever it is called in the part of a report, so that a
// colour means the same in all charts. Colours themselves are CSS variables: see style.css.

export const kTime = {
  compute: "Compute",
  tensor: "Tensor parallel",
  data: "Data parallel",
  pipeline: "Pipeline transfers",
  expert: "Expert parallel",
  context: "Context parallel",
  offload: "Offload",
  bubble: "Pipeline bubble",
  optimizer: "Optimizer",
  host: "Host",
  input: "Input",
};

const kNames = {
  exposed_tensor_parallel: "tensor",
  tensor_parallel: "tensor",
  exposed_data_parallel: "data",
  data_parallel: "data",
  exposed_pipeline: "pipeline",
  exposed_expert: "expert",
  expert_parallel: "expert",
  exposed_context: "context",
  context_parallel: "context",
  exposed_offload: "offload",
  pipeline_bubble: "bubble",
};

/** Key in `kTime` of a category as reports name it. */
export function timeKey(name) {
  return kNames[name] ?? (name in kTime ? name : "host");
}

/** Categories of `parts` (a breakdown or a critical path) by key of `kTime`. */
export function byTimeKey(parts) {
  const times = {};
  for (const [name, value] of Object.entries(parts ?? {})) times[timeKey(name)] = value;
  return times;
}

export const kMemory = {
  parameters: "Parameters",
  gradients: "Gradients",
  optimizer: "Optimizer states",
  activations: "Activations",
  buffers: "Buffers and workspaces",
};

/** Colours of the pipeline chart. */
export const kPhases = {
  forward: "Forward",
  backward: "Backward",
  weight: "Weight gradient",
  pair: "Forward and backward together",
  other: "Optimizer",
};

/** Value of a CSS variable now, in the theme that shows. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
