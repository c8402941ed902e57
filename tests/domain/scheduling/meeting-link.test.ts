import { describe, expect, it } from 'vitest'
import { makeMeetingLink } from '#core/domain/scheduling/meeting-link'

describe('a link to meet at', () => {
  it.each([
    'https://meeting.tencent.com/dm/AbCdEf123456',
    'https://meeting.tencent.com/p/1234567890?pwd=1234',
    'https://vc.feishu.cn/j/123456789',
    'https://meeting.dingtalk.com/j/AbCdEfGhIjK',
    'HTTPS://VC.FEISHU.CN/j/123456789',
  ])('may be %s', (link) => {
    expect(makeMeetingLink(` ${link} `)).toEqual({ ok: true, value: link })
  })

  it('is refused link-insecure without https', () => {
    expect(makeMeetingLink('http://vc.feishu.cn/j/1')).toEqual({ ok: false, refusal: 'link-insecure' })
  })

  it.each([
    ['another host', 'https://example.com/j/1'],
    ['a host that only ends like one', 'https://evil-vc.feishu.cn/j/1'],
    ['a host that only begins like one', 'https://vc.feishu.cn.example.com/j/1'],
    ['a name before another host', 'https://vc.feishu.cn@example.com/j/1'],
    ['a port', 'https://vc.feishu.cn:8443/j/1'],
    ['a host with a backslash after it', 'https://vc.feishu.cn\\@example.com/j/1'],
    ['nothing after the host', 'https://vc.feishu.cn/'],
    ['a space', 'https://vc.feishu.cn/j/1 2'],
    ['words around it', '点击 https://vc.feishu.cn/j/1'],
    ['a mark that ends an attribute', 'https://vc.feishu.cn/j/"onload'],
    ['another way to open things', 'javascript:https://vc.feishu.cn/j/1'],
    ['more than 400 characters', `https://vc.feishu.cn/j/${'1'.repeat(400)}`],
    ['nothing', ''],
  ])('is refused link-elsewhere with %s', (_, link) => {
    expect(makeMeetingLink(link)).toEqual({ ok: false, refusal: 'link-elsewhere' })
  })
})
