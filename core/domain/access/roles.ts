/** Roles a staff record may hold on an organisation node. Everyone who opens the program is a resident besides. */
export const staffRoles = [
  'counsellor',
  'manager',
  'line-keeper',
  'editor',
  'professional-reviewer',
  'care-worker',
  'file-keeper',
  'psych-officer',
  'clinical-lead',
  'grid-worker',
  'volunteer',
  'lecturer',
  'hotline-operator',
  'contest-judge',
  'street-leader',
  'bureau',
  'unit-contact',
  'auditor',
  'expert',
] as const
export type StaffRole = (typeof staffRoles)[number]

/**
 * Who may call an operation. `anyone` needs no identity at all; `resident` is any person the platform identifies;
 * a staff role needs a staff record that grants it.
 */
export type Role = 'anyone' | 'resident' | StaffRole
