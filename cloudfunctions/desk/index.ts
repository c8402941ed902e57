import { serveAtDesk } from '../_runtime/desk/serve'
import { atDesk } from './handlers'

export const main = serveAtDesk(atDesk)
