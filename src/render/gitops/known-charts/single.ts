import { objectAt, stringAt, valueAt } from '../../../finding/json.ts';
import { copy, fromKey, list, map, type Part } from '../part.ts';
import { labelsPart, singleAccount } from './pods.ts';
import { type Release, short } from './release.ts';

/** The one Deployment of a chart that takes little from its values: labels, image, account. */
export function singleWorkload(release: Release): Part[] {
  const { version, values } = release;
  if (valueAt(values.value, ['deployment', 'enabled']) === false) return [];
  const { podLabels, morePodLabels = [] } = version.keys;
  const paths = [...morePodLabels, ...(podLabels === undefined ? [] : [podLabels])].map((key) => key.split('.'));
  const template = map(
    {
      metadata: map({ labels: labelsPart(release, 'main', paths, []) }, []),
      spec: map(
        {
          serviceAccountName: singleAccount(release),
          containers: list([map({ name: fromKey('main', []), image: imagePart(release) }, ['image'])], ['image']),
        },
        [],
      ),
    },
    [],
  );
  const metadata = map(
    {
      name: fromKey(stringAt(valueAt(values.value, ['deployment', 'name'])) || nameOf(release), []),
      namespace: release.namespace === null ? undefined : fromKey(release.namespace, []),
    },
    [],
  );
  const spec = map({ template }, []);
  return [map({ apiVersion: fromKey('apps/v1', []), kind: fromKey('Deployment', []), metadata, spec }, [])];
}

function imagePart({ version, values }: Release): Part {
  const image = objectAt(values.value['image']);
  const repository = stringAt(image['repository']);
  const tag = stringAt(image['tag']);
  if (repository === undefined || repository === '') return fromKey(version.image ?? '', []);
  return copy(`${repository}${tag === undefined || tag === '' ? '' : `:${tag}`}`, ['image', 'repository']);
}

/** The release's name, with the chart's where it doesn't hold it (the `fullname` that `helm create` writes). */
function nameOf({ values, name, version }: Release): string {
  const full = stringAt(values.value['fullnameOverride']);
  if (full !== undefined && full !== '') return short(full);
  const own = stringAt(values.value['nameOverride']) || (version.image ?? '').split('/').at(-1) || '';
  return short(name.includes(own) ? name : `${name}-${own}`);
}
