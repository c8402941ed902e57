export { listPlacements } from './placements/list'
export { noteStep } from './placements/note-step'
export { putUpPlacement } from './placements/put-up'
export { takeDownPlacement } from './placements/take-down'
