import { decodeDocument } from './ejson'
import { invalidParam } from './errors'
import type { Document } from './values'

/** The JSON body of a request, of which nothing is known yet. */
export type Fields = Record<string, unknown>

export function textField(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') throw invalidParam(`${name} must be a non-empty string`)
  return value
}

export function optionalText(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') throw invalidParam(`${name} must be a string`)
  return value
}

/** An extended-JSON string holding an object; an empty one when the SDK sent nothing (no `where`). */
export function documentField(fields: Fields, name: string): Document {
  const text = optionalText(fields, name)
  return text === undefined ? {} : decodeDocument(text)
}

export function integerField(fields: Fields, name: string, fallback: number): number {
  const value = fields[name]
  if (value === undefined || value === null) return fallback
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw invalidParam(`${name} must be an integer`)
  return value
}

export function listField(fields: Fields, name: string): unknown[] {
  const value = fields[name]
  if (!Array.isArray(value) || value.length === 0) throw invalidParam(`${name} must be a non-empty array`)
  return value
}
