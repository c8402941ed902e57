import { start } from '../../main'
import { GlassEasel } from './engine'

start((parts) => new GlassEasel(parts))
