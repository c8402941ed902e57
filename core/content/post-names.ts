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
  'psych-officer': '心理专干',
  'clinical-lead': '督导、临床负责人',
  'grid-worker': '网格员、小组长',
  volunteer: '志愿者、朋辈',
  lecturer: '讲师',
  'hotline-operator': '热线接线员',
  'contest-judge': '评委',
  'street-leader': '责任领导',
  bureau: '主管部门、协会',
  'unit-contact': '单位联系人',
  auditor: '审计',
  expert: '专家',
}
