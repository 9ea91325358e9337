import { expect, test } from 'vitest';
import { connectTransport } from '../../../src/wire/connectTransport.js';
import { restTransport } from '../../../src/wire/restTransport.js';
import { caught } from '../../helpers/caught.js';

test.each([
  'https://user:s3cret@frontier.example.com',
  'https://s3cret@frontier.example.com/api',
  'https:user:s3cret@frontier.example.com',
  'https:\\user:s3cret@frontier.example.com',
  'https:///user:s3cret@frontier.example.com',
  '//user:s3cret@frontier.example.com',
  '/\\user:s3cret@frontier.example.com',
  'user:s3cret@frontier.example.com',
  'https://frontier.example.com/?key=s3cret',
])('baseUrl %s is refused, and not quoted', async (baseUrl) => {
  for (const make of [restTransport, connectTransport]) {
    const error = await caught(() => make({ baseUrl }));
    expect(error).toMatchObject({ code: 'invalid_request', sent: false });
    expect(error.message).toContain('`baseUrl`');
    expect(error.message).not.toContain('s3cret');
  }
});

test.each([
  ['https://frontier.example.com/', 'https://frontier.example.com'],
  ['https://frontier.example.com/api//', 'https://frontier.example.com/api'],
  [' https://frontier.example.com\n', 'https://frontier.example.com'],
  [' /frontier/ ', '/frontier'],
])('baseUrl %j is %j', (baseUrl, normal) => {
  expect(restTransport({ baseUrl }).id).toBe(`rest:${normal}`);
});

test.each(['https://frontier.example.com/@scope', '/@scope', 'http://[::1]:8080'])(
  'baseUrl %s is fine',
  (baseUrl) => {
    expect(restTransport({ baseUrl }).id).toBe(`rest:${baseUrl}`);
    expect(connectTransport({ baseUrl }).id).toBe(`connect:${baseUrl}`);
  },
);
