import { addressOf, go, useRoute } from '../app/route'
import { useAnswer } from '../app/use-answer'
import { Loaded } from '../parts/loaded'
import { FilePreview } from './file-preview'
import { FileTable } from './file-table'
import { FolderForm } from './folder-form'

/** `#/files?prefix=…&path=…`: the files whose path begins so, and one of them looked at. */
export function FilesSection() {
  const { parameters } = useRoute()
  const prefix = parameters.get('prefix') ?? ''
  const open = parameters.get('path')
  const files = useAnswer('listFiles', prefix ? { prefix } : {}, 5000)
  const place = (path: string) => addressOf(['files'], { prefix, path })
  return (
    <>
      <h1>文件</h1>
      <p className='lead'>云存储里的文件。点开可以预览；预览的地址一分钟后失效。</p>
      <FolderForm prefix={prefix} onChoose={(next) => go(addressOf(['files'], { prefix: next }))} />
      <Loaded
        answer={files}
        empty={(found) =>
          found.length === 0 &&
          (prefix
            ? `没有路径以 ${prefix} 开头的文件。`
            : '还没有文件。云函数或小程序用 uploadFile 上传以后，会出现在这里。')
        }
      >
        {(found) => {
          const shown = found.find(({ path }) => path === open)
          return (
            <>
              {shown && (
                <FilePreview
                  key={`${shown.path} ${shown.modifiedAt}`}
                  file={shown}
                  onClose={() => go(place(''))}
                  onRemoved={() => {
                    go(place(''))
                    files.again()
                  }}
                />
              )}
              {open !== null && !shown && <p className='empty'>文件 {open} 已经不在了。</p>}
              <FileTable files={found} addressOf={place} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
