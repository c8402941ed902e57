import { accept, type Decision, refuse } from '../decision'

/**
 * Where a counsellor's own room for video or writing may be: 腾讯会议, 飞书, 钉钉. A link to anywhere else could lead
 * people out of what they know.
 */
const hosts: ReadonlySet<string> = new Set(['meeting.tencent.com', 'vc.feishu.cn', 'meeting.dingtalk.com'])

const LONGEST = 400

/**
 * A link people may be sent to: https, one of these hosts itself and no part of it, something after it; nobody's name
 * before the host and no port, which are ways to make an address look like another.
 */
export function makeMeetingLink(written: string): Decision<string, 'link-insecure' | 'link-elsewhere'> {
  const link = written.trim()
  const [, protocol, host, path] = /^(https?):\/\/([^/?#]*)(\/[\x21-\x7e]+)$/i.exec(link) ?? []
  if (protocol?.toLowerCase() === 'http') return refuse('link-insecure')
  const isAllowed =
    host !== undefined && hosts.has(host.toLowerCase()) && path !== undefined && !/["'<>\\^`{|}]/.test(path)
  return isAllowed && link.length <= LONGEST ? accept(link) : refuse('link-elsewhere')
}
