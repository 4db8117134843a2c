/** The part of Selenium that is used; it ships no types. */
declare module 'selenium-webdriver' {
  interface Found {
    click(): Promise<void>;
    sendKeys(text: string): Promise<void>;
  }
  interface Window {
    setRect(place: { x: number; y: number; width: number; height: number }): Promise<unknown>;
  }
  export interface WebDriver {
    manage(): { window(): Window };
    get(url: string): Promise<void>;
    executeScript<T>(script: string): Promise<T>;
    findElement(by: unknown): Found;
    quit(): Promise<void>;
  }
  export class Builder {
    withCapabilities(capabilities: object): this;
    usingServer(url: string): this;
    build(): Promise<WebDriver>;
  }
  export const By: { css(selector: string): unknown };
}
