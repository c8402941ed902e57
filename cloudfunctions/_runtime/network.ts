import { createHmac } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'
import type { CivilDate } from '#core/domain/time'
import { firstKey, type IdentityKeys } from './identity'

/** The four groups of an IPv6 address that one household or one phone has for itself; the others it may choose as it likes. */
function prefixOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const front = groups(head)
  const missing = tail === undefined ? 0 : 8 - front.length - groups(tail).length
  const all = [...front, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...groups(tail ?? '')]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** What stands for whoever comes from an address, written always the same; null for what is none. */
export function networkOf(address: string | undefined): string | null {
  if (address === undefined) return null
  const mapped = address.replace(/^::ffff:/i, '')
  if (isIPv4(mapped)) return mapped
  return isIPv6(address) ? prefixOf(address) : null
}

/**
 * By what tries from one network are counted on one day: the address is stored nowhere, and two days of it, or it and what somebody
 * did, cannot be laid side by side.
 */
export const networkMark = (network: string, on: CivilDate, keys: IdentityKeys): string =>
  createHmac('sha256', firstKey(keys)).update(`network\0${on}\0${network}`).digest('base64url')
