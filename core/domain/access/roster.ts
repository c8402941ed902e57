import type { Instant } from '../time'
import { posts } from './posts'
import type { Node } from './relations'
import type { StaffGrant } from './staff'

/**
 * What holds for everybody who works here. Whoever changes who works here writes it, so that two of them never go through
 * at once: the last two managers cannot both leave.
 */
export interface Roster {
  readonly id: string
  readonly changedAt: Instant
  /** Where credentials are asked for, each with all below it until a place says otherwise. */
  readonly credentialRules: readonly { readonly nodeId: string; readonly needed: boolean }[]
  /** When somebody came in without a manager: by which code, as a hash, who, and where. */
  readonly entries: readonly RosterEntry[]
}

export interface RosterEntry {
  readonly code: string
  readonly by: string
  readonly at: Instant
  readonly nodeIds: readonly string[]
}

export const emptyRoster = (id: string): Roster => ({ id, changedAt: 0, credentialRules: [], entries: [] })

/** Whether credentials are asked for at a place: what it says itself, else what the one above it says. */
export function asksForCredentials({ credentialRules }: Roster, nodeId: string, nodes: readonly Node[]): boolean {
  const seen = new Set<string>()
  for (let at: string | null = nodeId; at !== null && !seen.has(at); ) {
    const here: string = at
    const rule = credentialRules.find((one) => one.nodeId === here)
    if (rule) return rule.needed
    seen.add(here)
    at = nodes.find(({ id }) => id === here)?.parentId ?? null
  }
  return false
}

/** A grant as the rules of its place have it now. */
export function underRules(grant: StaffGrant, roster: Roster, nodes: readonly Node[]): StaffGrant {
  const { needsCredential: _, ...rest } = grant
  const needed = posts[grant.role].credentials.length > 0 && asksForCredentials(roster, grant.nodeId, nodes)
  return needed ? { ...rest, needsCredential: true } : rest
}
