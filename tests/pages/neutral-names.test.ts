import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { everyPage } from '../support/pages/index'

/**
 * What a title bar, a tab of the browser, a history or a list of recent programs may say: where one is, and of no page
 * what somebody feels, asks or reads. A title that is added is weighed and added here.
 */
const titles = [
  ...['心邻', '自评', '预约', '读一读', '我的', '求助', '缓一缓', '做一做', '课程', '便签', '说明', '去哪里'],
  ...['我的预约', '我的记录', '我的时间', '咨询师', '问卷', '查看记录', '找回记录', '我的资料', '我的一份'],
  ...['记录', '分享', '谁能看到', '取件码', '反馈'],
  ...['养育', '孩子', '我的孩子', '我的话', '五句话', '加入', '删掉'],
  ...['日程', '日程单', '一周', '每周时间', '请假和病假', '节假日', '代约', '可约的内容', '一种谈话', '线上会面'],
  ...[
    '地方和站点',
    '一个地方',
    '一个站点',
    '建成率',
    '开通',
    '表格',
    '提醒的模板',
    '自动做的事',
    '运行情况',
    '工作消息',
  ],
  ...['专家库', '接问题的时间', '专家入库', '一批专家'],
  ...['站点日程', '问卷文字', '求助电话', '求助电话名单'],
  ...['稿件', '一篇稿件', '审稿', '以前的文字'],
  ...[
    '联系',
    '回电',
    '回电名单',
    '当天名单',
    '候补名单',
    '值班',
    '交班',
    '现场取号',
    '现场叫号',
    '开放时间',
    '发放记录',
    '张贴的码',
    '做海报',
    '同事',
    '我的岗位',
    '岗位配备',
    '电脑',
    '工作台',
  ],
  ...['请教', '写一条请教', '一条请教', '打开记录', '核查', '一起看', '来稿', '消息'],
]

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path))

/** What an address never names. */
const topic =
  /anx|depress|mood|sad|grief|suicid|trauma|violence|abuse|addict|sleep|insomnia|stress|panic|phq|gad|who5|crisis/i

describe('what whoever looks over a shoulder can read', () => {
  const configs = sources.filter((path) => path.endsWith('index.config.ts'))

  it('is looked for on every page there is', () => {
    // The desk's own first page is drawn by its journey.
    expect(configs).toHaveLength(everyPage.length + 1)
  })

  it.each(configs)('the title in %s says no topic', (path) => {
    expect(titles).toContain(/navigationBarTitleText: '([^']+)'/.exec(readFileSync(path, 'utf8'))?.[1])
  })

  it.each(everyPage.map(({ path }) => path))('the address %s says no topic', (path) => {
    expect(path).not.toMatch(topic)
  })

  it('is changed by no page once it is open, but by the way out', () => {
    const naming = sources.filter((path) => /document\.title|setNavigationBarTitle/.test(readFileSync(path, 'utf8')))
    expect(naming).toEqual(['src/navigation/leave.ts'])
  })
})
