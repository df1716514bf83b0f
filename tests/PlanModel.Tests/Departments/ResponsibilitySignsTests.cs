using static PlanModel.Departments.ResponsibilityCharacters;
using static PlanModel.Departments.ResponsibilitySigns;

namespace PlanModel.Tests.Departments;

public class ResponsibilitySignsTests
{
    /// <summary>The table leaves out where no marks are; this asks for every character.</summary>
    [Fact]
    public void Every_character_has_the_sign_of_what_it_is()
    {
        var wrong = Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(c => Of(c) != SignOf(c)).Select(c => $"U+{(int)c:X4}");

        wrong.Should().BeEmpty();
    }

    private static Sign SignOf(char c) =>
        IsInvisible(c) ? Sign.Invisible
        : IsPause(c) ? Sign.Pause
        : IsComma(c) ? Sign.Comma
        : IsStop(c) ? Sign.Stop
        : IsSpace(c) || IsDot(c) ? Sign.Space
        : IsOpener(c) ? Sign.Opener
        : IsCloser(c) ? Sign.Closer
        : IsColon(c) ? Sign.Colon
        : Of(c) is Sign.Invisible or Sign.Pause or Sign.Comma or Sign.Stop or Sign.Space or Sign.Opener or Sign.Closer or Sign.Colon ? Sign.Plain
        : Of(c);
}
