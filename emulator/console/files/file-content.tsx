import type { FileInfo } from '../../cloud/console/contract'
import { TextContent } from './text-content'

const mostText = 200_000
const isText = (type: string) => /^text\/|json|xml|javascript|yaml|csv/.test(type)

/** The content of what a person can look at here: pictures and texts. */
export function FileContent({ file, url }: { file: FileInfo; url: string }) {
  if (file.contentType.startsWith('image/')) return <img className='preview' src={url} alt={`${file.path} 的内容`} />
  if (!isText(file.contentType)) return <p className='note'>这种文件不能在这里预览，可以在新窗口打开或下载。</p>
  if (file.size > mostText) return <p className='note'>这个文件太大，不在这里预览，可以在新窗口打开。</p>
  return <TextContent url={url} />
}
