import brokenDefinition from '../../../public/samples/broken/apiDefinition.swagger.json?raw';
import brokenProperties from '../../../public/samples/broken/apiProperties.json?raw';
import brokenIcon from '../../../public/samples/broken/icon.png?inline';
import goodDefinition from '../../../public/samples/good/apiDefinition.swagger.json?raw';
import goodProperties from '../../../public/samples/good/apiProperties.json?raw';
import goodIcon from '../../../public/samples/good/icon.png?inline';
import goodIntro from '../../../public/samples/good/intro.md?raw';
import goodReadme from '../../../public/samples/good/readme.md?raw';

/** The example connectors. */
export type SampleName = 'good' | 'broken';

/** The files of each sample. */
export const sampleFiles: Readonly<Record<SampleName, readonly File[]>> = {
  good: [
    ...filesOf(goodDefinition, goodProperties, goodIcon),
    new File([goodIntro], 'intro.md'),
    new File([goodReadme], 'readme.md'),
  ],
  broken: filesOf(brokenDefinition, brokenProperties, brokenIcon),
};

function filesOf(definition: string, properties: string, icon: string): readonly File[] {
  return [
    new File([definition], 'apiDefinition.swagger.json'),
    new File([properties], 'apiProperties.json'),
    new File([bytesOf(icon)], 'icon.png'),
  ];
}

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
