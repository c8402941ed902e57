import type { IconName } from '../../components/icon/names'

/** Id, picture, title, package and page; of the first row of a post its place stands below, of another a line of its own. */
type Tool = readonly [id: string, icon: IconName, title: string, at: string, page: string, note?: string]

const pieces: Tool = ['pieces', 'book-open', '稿件', 'community', 'pieces']
const lines: Tool = ['lines', 'phone', '求助电话名单', 'community', 'lines']
const handOuts: Tool = ['hand-outs', 'book-open', '发放记录', 'community', 'hand-outs']
const duty: Tool = ['duty', 'clock', '值班', 'community', 'duty']
const consultations: Tool = ['consultations', 'message-circle', '请教专家', 'staff', 'consultations']
const codes: Tool = ['codes', 'map-pin', '张贴的码', 'community', 'codes']
const experts: Tool = ['experts', 'users-round', '专家库', 'staff', 'experts']

/** By role. That each leads where the role may ask something, and misses nothing it may ask: tests/pages/staff-doors.test.ts. */
export const tools: Readonly<Record<string, readonly Tool[]>> = {
  counsellor: [
    ['agenda', 'calendar-check', '我的日程', 'counsellor', 'agenda'],
    ['terms', 'clock', '我的时间', 'counsellor', 'terms', '每周时间、请假、节假日'],
    duty,
    experts,
    consultations,
  ],
  manager: [
    ['sites', 'users-round', '站点日程', 'manager', 'site'],
    duty,
    ['people', 'users-round', '同事', 'manager', 'people'],
    ['places', 'house', '地方和站点', 'manager', 'places'],
    ['courses', 'video', '课程和播放数', 'manager', 'courses'],
    handOuts,
    codes,
    lines,
    experts,
    consultations,
  ],
  'line-keeper': [lines],
  editor: [
    pieces,
    ['doors', 'clock', '开放时间', 'community', 'doors'],
    ['courses', 'video', '课程', 'manager', 'courses'],
  ],
  'professional-reviewer': [pieces],
  'file-keeper': [
    ['keeping', 'shield-check', '核查', 'staff', 'keeping'],
    ['moving', 'phone', '找回记录', 'staff', 'moving', '有人换了微信'],
  ],
  'care-worker': [
    ['callbacks', 'phone', '回电名单', 'community', 'callbacks'],
    duty,
    handOuts,
    codes,
    experts,
    consultations,
  ],
  'psych-officer': [experts],
  'clinical-lead': [experts],
  expert: [['expert', 'clock', '接问题的时间', 'staff', 'expert'], consultations, experts],
}
