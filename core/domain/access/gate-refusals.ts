/**
 * Why somebody who has a role may do nothing by it at present, in the order in which it is asked.
 * `another-post`: they have it by a post that they do not act in now. Apart from what asks it:
 * the main package needs the names alone.
 */
export const gateRefusals = [
  'staff-suspended',
  'agreement-unsigned',
  'training-missing',
  'credential-missing',
  'another-post',
] as const
export type GateRefusal = (typeof gateRefusals)[number]
