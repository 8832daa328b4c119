// The verdict's words, beside its shape.
export const verdict = {
  met: "Met",
  missed: "Missed",
  partial: "Incomplete month",
  "already-met": "Already met",
  "no-data": "No data",
  "too-close": "Too close to call",
  "no-target": "No target",
};
