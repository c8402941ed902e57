import { useState } from 'react'
import { Failure } from '../parts/failure'
import { JsonArea } from '../parts/json-area'
import { Conflict } from './conflict'
import { MomentsInside } from './moments-inside'
import { RemoveDocument } from './remove-document'
import { SaveCheck } from './save-check'
import { useDocumentEdit } from './use-document-edit'

interface Properties {
  collection: string
  /** As JSON. */
  id: string
  /** The document as it was read. */
  stored: string
  onGone: () => void
}

/** A document as text: changed freely, checked before it is stored, refused when somebody else was quicker. */
export function DocumentEditor({ collection, id, stored, onGone }: Properties) {
  const edit = useDocumentEdit({ collection, id }, stored)
  const { draft, changed, theirs, command } = edit
  const [step, setStep] = useState<'writing' | 'checking' | 'removing' | 'saved'>('writing')
  return (
    <>
      <div aria-live='polite'>
        {edit.resumed && changed && theirs === null && <p className='told'>接着上次没有保存的修改。</p>}
        {step === 'saved' && <p className='told good'>已经保存。</p>}
      </div>
      {theirs !== null && (
        <Conflict
          theirs={theirs}
          onTakeTheirs={() => (theirs === 'gone' ? onGone() : edit.begin(theirs))}
          onKeepMine={theirs === 'gone' ? null : () => edit.goOn(theirs)}
        />
      )}
      <div className='editor'>
        <div>
          <JsonArea
            label='内容（扩展 JSON）'
            text={draft.text}
            problem={edit.problem}
            onChange={(text) => {
              edit.write(text)
              setStep('writing')
            }}
          />
        </div>
        <MomentsInside text={draft.text} />
      </div>
      {command.failure && theirs === null && <Failure>{command.failure}</Failure>}
      <div className='actions'>
        <button
          type='button'
          className='main'
          disabled={!changed || theirs !== null || command.busy}
          onClick={() => edit.check() && setStep('checking')}
        >
          {command.busy ? '正在保存…' : '保存'}
        </button>
        <button type='button' disabled={!changed || theirs !== null} onClick={() => edit.begin(draft.before)}>
          放弃修改
        </button>
        <button type='button' className='danger' onClick={() => setStep('removing')}>
          删除这个文档
        </button>
      </div>
      {step === 'checking' && (
        <SaveCheck
          before={draft.before}
          text={draft.text}
          command={command}
          onSave={() => void edit.save().then((done) => setStep(done ? 'saved' : 'writing'))}
          onClose={() => setStep('writing')}
        />
      )}
      {step === 'removing' && (
        <RemoveDocument
          collection={collection}
          before={draft.before}
          onRefused={edit.lookAgain}
          onRemoved={() => {
            edit.begin(draft.before)
            onGone()
          }}
          onClose={() => setStep('writing')}
        />
      )}
    </>
  )
}
