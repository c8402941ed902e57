import type { ExpertField, ExpertTerms } from '../domain/experts/expert'

/** Said on pages and written into tables. */
export const fieldNames: Record<ExpertField, string> = {
  law: '法律服务',
  'mental-health': '心理健康',
  psychiatry: '精神卫生',
  'social-work': '社会工作',
  'public-administration': '公共管理',
  education: '教育',
}

export const termNames: Record<ExpertTerms, string> = {
  'full-time': '专职',
  'part-time': '兼职',
  volunteer: '志愿者',
}

export const batchName = (number: number | null): string => (number === null ? '' : `第 ${number} 批`)
