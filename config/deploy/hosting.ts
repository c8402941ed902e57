import { createHash } from 'node:crypto'
import { SaxesParser } from 'saxes'
import { Told } from '../backup/told'
import type { CloudApi } from './cloud-api'
import { listIn } from './environment'
import { filesIn } from './packages'
import type { Difference, Step } from './step'

export interface WantedSite {
  /** Where it lies on the website; empty: at the top. */
  readonly under: string
  readonly folder: string
}

/** Beginning of the line a browser is told of a file. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}
const longestWaitMs = 300_000
const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex')

interface Bucket {
  readonly bucket: string
  readonly region: string
}

/**
 * The web builds on the environment's website, compared by the sums the storage has. Files of earlier releases stay: a page
 * that somebody has open asks for them.
 */
export async function hostingToMend(cloud: CloudApi, sites: readonly WantedSite[]): Promise<Difference> {
  const open = await bucketOf(cloud)
  const there = open ? await sumsIn(cloud, open) : new Map<string, string>()
  const wanted = sites.flatMap(({ under, folder }) =>
    filesIn(folder).map(({ name, bytes }) => ({ key: under + name, bytes })),
  )
  // Pages last: whoever opens one finds what it asks for.
  const later = wanted
    .filter(({ key, bytes }) => there.get(key) !== md5(bytes))
    .sort((a, b) => Number(a.key.endsWith('.html')) - Number(b.key.endsWith('.html')))
  const steps: Step[] = []
  if (!open) steps.push({ kind: 'add', what: '静态网站托管', run: () => begin(cloud) })
  if (later.length > 0) {
    steps.push({
      kind: there.size === 0 ? 'add' : 'change',
      what: `网页 ${later.length} 个文件（一共 ${wanted.length} 个）`,
      async run() {
        const bucket = open ?? (await bucketOf(cloud))
        if (!bucket) throw new Told('静态网站托管还没有开好，过几分钟再运行一次。')
        for (const { key, bytes } of later) {
          const type = types[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
          await cloud.bucket(bucket, { method: 'PUT', key, body: bytes, type })
        }
      },
    })
  }
  return { steps, faults: [], notes: [] }
}

async function begin(cloud: CloudApi): Promise<void> {
  await cloud.call('tcb', 'CreateStaticStore', { EnvId: cloud.env })
  const until = Date.now() + longestWaitMs
  while ((await bucketOf(cloud)) === null) {
    if (Date.now() > until) throw new Told('静态网站托管过了五分钟还没有开好，过一会儿再运行一次。')
    await new Promise((resolve) => setTimeout(resolve, 3000))
  }
}

/** Null until it is open. */
async function bucketOf(cloud: CloudApi): Promise<Bucket | null> {
  const [site] = listIn(await cloud.call('tcb', 'DescribeStaticStore', { EnvId: cloud.env }), 'Data')
  if (!site || site.Status !== 'online') return null
  // The API writes it so.
  return { bucket: String(site.Bucket), region: String(site.Regoin ?? site.Region) }
}

/** MD5 of each file there, by its name. */
async function sumsIn(cloud: CloudApi, bucket: Bucket): Promise<Map<string, string>> {
  const sums = new Map<string, string>()
  for (let marker = ''; ; ) {
    const listed = parse(await cloud.bucket(bucket, { method: 'GET', key: '', query: marker ? { marker } : {} }))
    for (const [key, sum] of listed.files) sums.set(key, sum)
    if (!listed.isCut) return sums
    marker = listed.next || (listed.files.at(-1)?.[0] ?? '')
  }
}

function parse(xml: string) {
  const files: [string, string][] = []
  let [text, key, isCut, next] = ['', '', false, '']
  const parser = new SaxesParser()
  parser.on('opentag', () => {
    text = ''
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'Key') key = text
    else if (name === 'ETag') files.push([key, text.replaceAll('"', '')])
    else if (name === 'IsTruncated') isCut = text.trim() === 'true'
    else if (name === 'NextMarker') next = text
    text = ''
  })
  parser.write(xml).close()
  return { files, isCut, next }
}
