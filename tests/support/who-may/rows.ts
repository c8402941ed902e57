import { askedOtherwise } from './asked-otherwise'
import { ofCare } from './of-care'
import { ofHouses } from './of-houses'
import { ofResidents } from './of-residents'
import { ofTheWhole } from './of-the-whole'
import type { Rows } from './row'

/** Every operation, first as it is asked most, then as it is asked otherwise: `<operation> · <how>`. */
export const rows: Rows = { ...ofResidents, ...ofCare, ...ofHouses, ...ofTheWhole, ...askedOtherwise }

export const operationOf = (key: string): string => key.split(' · ')[0] ?? ''
