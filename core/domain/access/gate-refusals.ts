/**
 * Why somebody who has a role may do nothing by it at present, in the order in which it is asked. Apart from what asks it:
 * the main package needs the names alone.
 */
export const gateRefusals = ['staff-suspended', 'agreement-unsigned', 'training-missing', 'credential-missing'] as const
export type GateRefusal = (typeof gateRefusals)[number]
