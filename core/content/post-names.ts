import type { StaffRole } from '../domain/access/roles'

/** What posts are called: on pages of staff, in tables, and by `account.whoAmI`, so that no first page carries them. */
export const postNames: Record<StaffRole, string> = {
  counsellor: '咨询师',
  manager: '管理员',
  'line-keeper': '值守线路管理',
  editor: '编辑',
  'professional-reviewer': '专业审稿',
  'care-worker': '社区工作人员',
  'file-keeper': '档案专人',
}
