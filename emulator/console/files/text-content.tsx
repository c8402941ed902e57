import { useEffect, useState } from 'react'
import { CodeBlock } from '../parts/code-block'
import { Failure } from '../parts/failure'

export function TextContent({ url }: { url: string }) {
  const [text, setText] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let over = false
    fetch(url)
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
      .then(
        (read) => over || setText(read),
        () => over || setFailed(true),
      )
    return () => {
      over = true
    }
  }, [url])
  if (failed) return <Failure>没有读到内容：地址可能已经过期，收起再点开一次。</Failure>
  return text === null ? <p className='loading'>正在读取…</p> : <CodeBlock label='内容'>{text}</CodeBlock>
}
