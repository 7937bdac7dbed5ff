import { useCallback, useEffect, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useViewer } from '../access/use-viewer.ts';
import { droppedFiles } from './dropped-files.ts';
import { ImportList } from './import-list.tsx';
import { importFiles } from './import-queue.ts';
import './imports.css';

const TYPES = ['.md', '.txt', '.html', '.htm', '.pdf', '.docx', '.json'];

/** Imports the files that are dropped anywhere on the page, or chosen. */
export function ImportFiles() {
  const mayImport = useViewer()?.role === 'EDITOR';
  const isOver = useDrop(
    useCallback(
      (files) => {
        if (mayImport) importFiles(files);
      },
      [mayImport],
    ),
  );
  return (
    <section className="imports" aria-label="Import documents">
      <div className="import-target" data-over={isOver}>
        <p>
          {isOver && !mayImport
            ? 'Only editors import documents.'
            : 'Drop documents anywhere on this page to import them: Markdown, text, web pages, PDF or Word, and annotations of them.'}
        </p>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={TYPES}
          onSelect={(files) => {
            importFiles(Array.from(files ?? []));
          }}
        >
          <Button className="button" isDisabled={!mayImport}>
            Choose files
          </Button>
        </FileTrigger>
      </div>
      <ImportList />
    </section>
  );
}

/** Receives files that are dropped anywhere in the window. Whether some are dragged over it. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this, the browser opens the file in place of the page.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setIsOver(false);
      void droppedFiles(event.dataTransfer).then(onFiles);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
}
