import { CodeBlock } from '../parts/code-block'
import { formatted } from '../parts/json-text'

interface Properties {
  /** The document as it is stored now; `gone` when it was removed. */
  theirs: string | 'gone'
  onTakeTheirs: () => void
  /** Null when there is nothing to base it on. */
  onKeepMine: (() => void) | null
}

/** Somebody else was quicker: both versions are kept until a person has chosen. */
export function Conflict({ theirs, onTakeTheirs, onKeepMine }: Properties) {
  return (
    <section className='conflict' role='alert' aria-label='被别处改过'>
      {theirs === 'gone' ? (
        <p>你编辑的时候，这个文档被删除了，所以没有保存。你写的内容还在下面，可以复制出来另存。</p>
      ) : (
        <>
          <p>你编辑的时候，这个文档被别处改过，所以没有保存。两个版本都在：上面是现在存着的，下面是你写的。</p>
          <CodeBlock label='现在存着的'>{formatted(theirs)}</CodeBlock>
        </>
      )}
      <div className='actions'>
        <button type='button' onClick={onTakeTheirs}>
          {theirs === 'gone' ? '离开' : '用现在存着的，放弃我写的'}
        </button>
        {onKeepMine && (
          <button type='button' onClick={onKeepMine}>
            继续改我写的，保存时盖过它
          </button>
        )}
      </div>
    </section>
  )
}
