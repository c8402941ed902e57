import { fileIdOf } from '../../../cloud/storage/names'
import type { Known } from './admin-bodies'
import { j, method, type Parts } from './parts'
import { type Dice, mutated } from './values'

/** To the storage, or on behalf of a phone that wants something of it. */
export function fileRequest(dice: Dice, known: Known): Parts {
  const kind = dice.number(6)
  if (kind < 3) return withPermit(dice, known)
  return kind < 5 ? toStorage(dice) : asPhone(dice)
}

function asPhone(dice: Dice): Parts {
  const path = `/files/${dice.one(['upload', 'upload', 'upload', 'urls', 'delete', 'none', '', '__proto__', 'upload?x'])}`
  const file = fileIdOf('local-env', 'dir/file1.txt')
  const whole = { path: `phone/${dice.number(1e6)}.txt`, fileList: [file], fileIDs: [file] }
  const body = dice.chance(0.5) ? whole : mutated(dice, whole)
  return { method: method(dice, 'POST'), path, action: null, headers: [], body: Buffer.from(j(body)) }
}

function toStorage(dice: Dice): Parts {
  const path = `/__local/files/${dice.one(['6c6f-local-env-1250000000', 'other', ''])}/${dice.one(['dir/file1.txt', '%', '../x', 'x'.repeat(900)])}`
  const signed = dice.chance(0.5) ? `?sign=${'0'.repeat(64)}&t=${dice.number(9)}` : ''
  const headers = dice.chance(0.5)
    ? [
        `authorization: q-sign-time=${dice.one(['1;2', 'x', ''])}&q-signature=${dice.one(['0'.repeat(64), ''])}`,
        'x-cos-meta-fileid: x',
      ]
    : []
  const used = method(dice, dice.one(['GET', 'PUT', 'HEAD', 'POST', 'PUT']))
  return {
    method: used,
    path: path + signed,
    action: null,
    headers,
    body: Buffer.alloc(used === 'PUT' ? dice.number(500) : 0, 'x'),
  }
}

/** A file sent or fetched with a leave or at an address the cloud gave, or nearly. */
function withPermit(dice: Dice, { permits, forms, addresses }: Known): Parts {
  const content = Buffer.alloc(dice.number(2000), 'x')
  const permit = dice.one(permits)
  const address = dice.one(addresses)
  if (address && dice.chance(0.4)) {
    const ranges = [
      'bytes=0-9',
      'bytes=5-',
      'bytes=-3',
      'bytes=9-1',
      'bytes=0-1,3-4',
      'bytes=99999999999999999999-',
      'x',
      'bytes=-',
    ]
    const headers = dice.chance(0.6) ? [`range: ${dice.one(ranges)}`] : []
    const path = pathOf(address)
    return { method: method(dice, dice.one(['GET', 'HEAD'])), path, action: null, headers, body: Buffer.alloc(0) }
  }
  const form = dice.one(forms)
  if (permit && (!form || dice.chance(0.6))) {
    if (dice.chance(0.4)) return byForm(dice, { url: permit.url, fields: fieldsOf(permit) }, content)
    const path = pathOf(permit.url)
    const headers = [
      `authorization: ${permit.authorization}`,
      `x-cos-security-token: ${permit.token}`,
      `x-cos-meta-fileid: ${dice.chance(0.9) ? permit.cosFileId : 'x'}`,
    ]
    return { method: method(dice, 'PUT'), path, action: null, headers, body: content }
  }
  return form ? byForm(dice, form, content) : toStorage(dice)
}

/** As server SDKs before node-sdk 3 send what they have a permit for. */
const fieldsOf = ({ token, authorization, fileId, cosFileId }: Known['permits'][number]) => ({
  Signature: authorization,
  'x-cos-security-token': token,
  'x-cos-meta-fileid': cosFileId,
  key: fileId.replace(/^cloud:\/\/[^/]+\//, ''),
})

function byForm(dice: Dice, { url, fields: known }: Known['forms'][number], content: Buffer): Parts {
  const fields = { ...known, file: content.toString() }
  const changed = dice.chance(0.7) ? fields : Object(mutated(dice, fields))
  const parts = Object.entries(changed).map(([name, value]) => {
    const said = name === 'file' ? '; filename="f"\r\nContent-Type: text/plain' : ''
    return `--b\r\nContent-Disposition: form-data; name="${name}"${said}\r\n\r\n${typeof value === 'string' ? value : j(value)}\r\n`
  })
  const body = Buffer.from(`${parts.join('')}${dice.chance(0.9) ? '--b--\r\n' : ''}`)
  const headers = ['content-type: multipart/form-data; boundary=b']
  return { method: method(dice, 'POST'), path: pathOf(url), action: null, headers, body }
}

const pathOf = (address: string): string => address.replace(/^http:\/\/[^/]+/, '')
