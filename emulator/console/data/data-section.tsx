import { useRoute } from '../app/route'
import { CollectionView } from './collection-view'
import { Collections } from './collections'
import { DocumentView } from './document-view'
import { NewDocument } from './new-document'

/** `#/data`, `#/data/<collection>?query&order&offset`, and with `id` (as JSON) or `new` one document. */
export function DataSection() {
  const { path, parameters } = useRoute()
  const [collection] = path
  if (collection === undefined) return <Collections />
  const id = parameters.get('id')
  if (id !== null) return <DocumentView key={`${collection} ${id}`} collection={collection} id={id} />
  if (parameters.has('new')) return <NewDocument key={collection} collection={collection} />
  return <CollectionView collection={collection} />
}
