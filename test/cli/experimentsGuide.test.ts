/** What docs/guide/experiments.md shows is a plan that can be run, and a Job that Kubernetes knows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { readNamedPlan } from '../../src/cli/sweeps/readPlan.ts';
import { EXPERIMENTS, optionsOf, SWEEPS } from './experimentCommands.ts';
import { tempFolder } from './sweepDraft.ts';

const GUIDE = resolve(import.meta.dirname, '../../docs/guide');
const read = (name: string): string => readFileSync(join(GUIDE, name), 'utf8');

describe('the guide to experiments', () => {
  it('shows a plan that is one', () => {
    const [, plan = ''] = /```json\n([\s\S]*?)```/.exec(read('experiments.md')) ?? [];
    const path = join(tempFolder(), 'my-plan.json');
    writeFileSync(path, plan);
    expect(readNamedPlan(path).cases).toBe(2 * 4 * 3);
  });

  it('shows commands that there are, with options that they take', () => {
    const shown = [...read('experiments.md').matchAll(/npm run -s cli -- (\S+)(.*)/g)];
    expect(shown.length).toBeGreaterThan(20);
    for (const [line, name, rest = ''] of shown) {
      const command = [...EXPERIMENTS, ...SWEEPS].find((one) => one.name() === name);
      const options = [...rest.matchAll(/(?<=\s)--[a-z-]+/g)].map(([option]) => option);
      expect(command === undefined ? ['no such command'] : options.filter((option) => !optionsOf(command).includes(option)), line).toEqual([]);
    }
  });

  it('runs shards by GNU parallel that make a whole', () => {
    expect(read('sweep-parallel.sh')).toMatch(/--joblog .* --resume --resume-failed/);
    expect(read('sweep-parallel.sh')).toContain('--shard "{}/$shards"');
  });
});

/**
 * What is used here of the published schema of batch/v1 Job, with its required fields and no others: kubernetes/kubernetes,
 * api/openapi-spec/v3/apis__batch__v1_openapi.json (JobSpec, PodTemplateSpec, PodSpec, Container, Volume, VolumeMount), and the rules of
 * completionMode, completions and restartPolicy that it says in words.
 */
const object = (properties: object, required: readonly string[] = []) => ({ type: 'object', properties, required, additionalProperties: false });
const text = { type: 'string' };
const count = { type: 'integer', minimum: 1, maximum: 100_000 };
const JOB = object(
  {
    apiVersion: { const: 'batch/v1' },
    kind: { const: 'Job' },
    metadata: object({ name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', maxLength: 63 } }, ['name']),
    spec: object(
      {
        completions: count,
        parallelism: count,
        completionMode: { enum: ['Indexed'] },
        backoffLimit: { type: 'integer', minimum: 0 },
        template: object(
          {
            spec: object(
              {
                restartPolicy: { enum: ['Never', 'OnFailure'] },
                containers: {
                  type: 'array',
                  minItems: 1,
                  items: object(
                    {
                      name: text,
                      image: text,
                      workingDir: text,
                      command: { type: 'array', items: text },
                      resources: object({ requests: { type: 'object', additionalProperties: text } }),
                      volumeMounts: { type: 'array', items: object({ name: text, mountPath: text }, ['name', 'mountPath']) },
                    },
                    ['name'],
                  ),
                },
                volumes: { type: 'array', items: object({ name: text, persistentVolumeClaim: object({ claimName: text }, ['claimName']) }, ['name']) },
              },
              ['containers', 'restartPolicy'],
            ),
          },
          ['spec'],
        ),
      },
      ['template', 'completions', 'parallelism', 'completionMode'],
    ),
  },
  ['apiVersion', 'kind', 'metadata', 'spec'],
);

describe('the Job for Kubernetes', () => {
  const job = JSON.parse(read('sweep-kubernetes.json'));

  it('fits the published schema', () => {
    const check = new Ajv({ allErrors: true }).compile(JOB);
    check(job);
    expect(check.errors ?? []).toEqual([]);
  });

  it('has a shard for each index, and mounts only volumes that it has', () => {
    const [container] = job.spec.template.spec.containers;
    expect(container.command[2]).toContain(`--shard $((JOB_COMPLETION_INDEX + 1))/${job.spec.completions} `);
    const volumes = job.spec.template.spec.volumes.map(({ name }: { name: string }) => name);
    for (const { name } of container.volumeMounts) expect(volumes).toContain(name);
  });
});
