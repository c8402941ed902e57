export { listPlacements } from './placements/list'
export { putUpPlacement } from './placements/put-up'
export { takeDownPlacement } from './placements/take-down'
