import { start } from '../../main'
import { Exparser } from './engine'

start((parts) => new Exparser(parts))
