import { useState } from 'react'
import type { FileInfo } from '../../cloud/console/contract'
import { ask } from '../app/ask'
import { useAnswer } from '../app/use-answer'
import { useCommand } from '../app/use-command'
import { Confirm } from '../parts/confirm'
import { Loaded } from '../parts/loaded'
import { bytes } from '../wording/amounts'
import { FileContent } from './file-content'

interface Properties {
  file: FileInfo
  onClose: () => void
  onRemoved: () => void
}

export function FilePreview({ file, onClose, onRemoved }: Properties) {
  const opened = useAnswer('openFile', { path: file.path })
  const [asking, setAsking] = useState(false)
  const command = useCommand()
  return (
    <section className='card' aria-label={file.path}>
      <h2>{file.path}</h2>
      <p className='note'>
        {bytes(file.size)}，{file.contentType}
      </p>
      <Loaded answer={opened}>{({ url }) => <FileContent file={file} url={url} />}</Loaded>
      <div className='actions'>
        {opened.value && (
          <a className='button' href={opened.value.url} target='_blank' rel='noreferrer'>
            在新窗口打开
          </a>
        )}
        <button type='button' onClick={onClose}>
          收起
        </button>
        <button type='button' className='danger' onClick={() => setAsking(true)}>
          删除
        </button>
      </div>
      {asking && (
        <Confirm
          title='删除这个文件？'
          confirm='删除'
          command={command}
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            if (await command.run(() => ask('removeFile', { path: file.path }))) onRemoved()
          }}
        >
          <p>{file.path} 会从云存储里消失，不能恢复；用到它的页面会打不开它。</p>
        </Confirm>
      )}
    </section>
  )
}
