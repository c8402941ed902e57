import type { Issue } from '#core/domain/reading/issue'
import { summerOf2027 } from './summer-of-2027'
import { winterOf2026 } from './winter-of-2026'

/** 心语报, twice a year, in the order of their numbers. Before its day nobody is shown an issue. */
export const issues: readonly Issue[] = [winterOf2026, summerOf2027]
