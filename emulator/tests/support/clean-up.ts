import { afterAll } from 'vitest'
import { removeLeftovers } from './leftovers'

// Read anew for each file, unlike a module: hooks that a module registers hold for the first file that reads it only.
afterAll(removeLeftovers)
