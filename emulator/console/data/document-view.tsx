import { addressOf, go, useRoute } from '../app/route'
import { useAnswer } from '../app/use-answer'
import { Loaded } from '../parts/loaded'
import { DocumentEditor } from './document-editor'
import { readDraft } from './drafts'
import { LostDocument } from './lost-document'

/** One document by its id, as JSON. Read once: what is being written is not pulled from under anybody's hands. */
export function DocumentView({ collection, id }: { collection: string; id: string }) {
  const { parameters } = useRoute()
  const answer = useAnswer('findDocuments', { collection, query: `{"_id": ${id}}`, order: '', offset: 0, limit: 1 })
  const back = addressOf(['data', collection], {
    query: parameters.get('query') ?? '',
    order: parameters.get('order') ?? '',
    offset: parameters.get('offset') ?? '',
  })
  return (
    <>
      <p className='trail'>
        <a href={addressOf(['data'])}>数据</a> › <a href={back}>{collection}</a> ›
      </p>
      <h1>文档 {id.replace(/^"(.*)"$/, '$1')}</h1>
      <Loaded
        answer={answer}
        empty={({ documents }) =>
          documents.length === 0 && <LostDocument collection={collection} draft={readDraft(collection, id)} />
        }
      >
        {({ documents: [stored = ''] }) => (
          <DocumentEditor key={stored} collection={collection} id={id} stored={stored} onGone={() => go(back)} />
        )}
      </Loaded>
    </>
  )
}
