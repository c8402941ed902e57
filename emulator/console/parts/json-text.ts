import { jsonFault } from '../../cloud/console/json-fault'

/** JSON set out in lines for reading; text that is not JSON (cut off, or none) as it is. */
export function formatted(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** Why a text is not JSON, and where; null when it is. The cloud would say the same. */
export function jsonProblem(text: string): string | null {
  const fault = jsonFault(text)
  return fault === null ? null : `不是正确的 JSON：${fault}。`
}
