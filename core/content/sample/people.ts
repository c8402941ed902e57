import type { StaffRecord } from '#core/domain/access/staff'

/** The people somebody trying the program can be; `openid` stands for what the platform would give. */
export const people: readonly { readonly openid: string; readonly label: string }[] = [
  { openid: 'sample-resident', label: '居民' },
  { openid: 'sample-resident-2', label: '另一位居民' },
  { openid: 'sample-parent', label: '家长' },
  { openid: 'sample-counsellor', label: '咨询师·云溪' },
  { openid: 'sample-counsellor-2', label: '咨询师·松柏' },
  { openid: 'sample-counsellor-3', label: '咨询师·知雨' },
  { openid: 'sample-counsellor-4', label: '咨询师·安禾' },
  { openid: 'sample-manager', label: '管理员' },
]

/** Staff by openid: the person id is made from it where the key is, at seeding. */
export const staff: readonly { readonly openid: string; readonly grants: StaffRecord['grants'] }[] = [
  { openid: 'sample-counsellor', grants: [{ role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' }] },
  { openid: 'sample-counsellor-2', grants: [{ role: 'counsellor', nodeId: 'n-nantang', counsellorId: 'c-songbai' }] },
  { openid: 'sample-counsellor-3', grants: [{ role: 'counsellor', nodeId: 'n-liuan', counsellorId: 'c-zhiyu' }] },
  { openid: 'sample-counsellor-4', grants: [{ role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-anhe' }] },
  { openid: 'sample-manager', grants: [{ role: 'manager', nodeId: 'n-qinghe' }] },
]
