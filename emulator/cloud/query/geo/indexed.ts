import type { Document } from '../../wire/values'
import { reach } from '../reach'
import { NoGeometry, readGeometry } from './geometry'

/** Why what lies at a path cannot go into an index for places, or null. What is missing can. */
export function geometryFault(document: Document, path: string): string | null {
  try {
    for (const end of reach(document, path.split('.'))) {
      for (const value of Array.isArray(end) ? end : [end]) {
        if (value !== undefined && value !== null) readGeometry(value)
      }
    }
    return null
  } catch (error) {
    if (error instanceof NoGeometry) return error.message
    throw error
  }
}
